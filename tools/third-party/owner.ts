/** Whose code a module of a bundle is. */

/** The bundler's own modules by the beginning of their id, and the package that writes them. */
const GENERATED: Readonly<Record<string, string>> = {
  '\0rolldown/': 'node_modules/rolldown',
  '\0vite/': 'node_modules/vite',
  '\0virtual:wxt-': 'node_modules/wxt',
};
const OURS = '\0virtual:backstory/';
const PACKAGES = '/node_modules/';

/**
 * The folder, below `root`, of the package that a module comes from, as the lock file names it;
 * undefined for a module of our own. Throws for a module of which neither is known.
 */
export function ownerOf(id: string, root: string): string | undefined {
  const generated = Object.keys(GENERATED).find((beginning) => id.startsWith(beginning));
  if (generated !== undefined) return GENERATED[generated];
  if (id.startsWith(OURS)) return undefined;
  if (!id.startsWith(`${root}/`)) throw new Error(`Whose code is ${JSON.stringify(id)}?`);
  const path = id.slice(root.length);
  const at = path.lastIndexOf(PACKAGES);
  if (at < 0) return undefined;
  const [first = '', second = ''] = path.slice(at + PACKAGES.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return `${path.slice(1, at + PACKAGES.length)}${name}`;
}
