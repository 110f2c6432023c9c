/** What the browser tells a screen reader: roles and names, closed shadow roots included. */
import type { Page, Protocol } from 'puppeteer-core';

type AxNode = Protocol.Accessibility.AXNode;

/** A thing that a screen reader names. */
export interface Spoken {
  role: string;
  name: string;
  focused: boolean;
  modal: boolean;
  pressed: string | undefined;
}

/** Roles that carry no name of their own. */
const MUTE = new Set(['none', 'generic', 'InlineTextBox', 'StaticText', 'LineBreak', 'ListMarker']);

/** All that is named on a page, in the order in which it is read. */
export async function spokenOn(page: Page): Promise<Spoken[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return inReadingOrder(nodes)
    .filter(({ ignored, role }) => !ignored && !MUTE.has(String(role?.value)))
    .map(({ role, name, properties = [] }) => {
      const property = (wanted: string) =>
        properties.find((each) => each.name === wanted)?.value.value;
      return {
        role: String(role?.value),
        name: String(name?.value ?? ''),
        focused: property('focused') === true,
        modal: property('modal') === true,
        pressed: property('pressed') as string | undefined,
      };
    });
}

/** The browser lists the tree level by level; it is read from each node down. */
function inReadingOrder(nodes: readonly AxNode[]): AxNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => below(byId.get(id)!)),
  ];
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap(below);
}

/** `role “name”` of what has the focus, or undefined. */
export async function spokenFocus(page: Page): Promise<string | undefined> {
  const focused = (await spokenOn(page)).filter((each) => each.focused);
  const { role, name } = focused.at(-1) ?? {};
  return role && `${role} “${name}”`;
}

/** Roles of things that can be operated: each needs a name. */
export const CONTROLS = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'textbox',
  'searchbox',
  'combobox',
  'DisclosureTriangle',
  'tab',
  'switch',
]);
