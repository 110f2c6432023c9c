/** Pictures that are drawn from the icon: the stores' logo and the tile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFor } from '../../locales/index.ts';
import type { Harness } from '../browser/harness.ts';
import type { Pictures } from './screens.ts';

const ICON = readFileSync(join(import.meta.dirname, '..', '..', 'assets', 'icon.svg'), 'utf8');
const { name } = catalogueFor('en');

/** In CSS px: Chrome's tile, and the logo that Edge asks for. */
const TILE = { width: 440, height: 280 };
const LOGO = { width: 300, height: 300 };

/** Draws both; only the logo's ground is see-through. */
export async function drawPictures(harness: Harness): Promise<Pictures> {
  const tile = `<!doctype html><style>
    body { margin: 0; height: ${TILE.height}px; box-sizing: border-box; padding: 48px 40px; background: #fff;
      color: #1b1e23; font-family: ui-serif, Georgia, "Noto Serif", serif; }
    svg { width: 60px; height: 60px; float: left; margin: 4px 18px 0 0; }
    h1 { margin: 0; font-size: 50px; line-height: 66px; font-weight: 600; }
    hr { clear: both; border: 0; height: 8px; margin: 22px 0 20px;
      background: linear-gradient(#12305e 50%, #f5b83d 50%); }
    p { margin: 0; font-size: 20px; line-height: 28px; }
  </style>${ICON}<h1>${name}</h1><hr><p>What a human-rights report says about the names in the news</p>`;
  const logo = `<!doctype html><style>body { margin: 0 } svg { display: block; width: ${LOGO.width}px }</style>${ICON}`;
  return new Map([
    ['tile-440x280.png', await painted(harness, tile, TILE)],
    ['logo-300x300.png', await painted(harness, logo, LOGO)],
  ]);
}

/** Paints a page of our own HTML at a size in CSS px; what it leaves bare is see-through. */
export async function painted(
  { newPage }: Harness,
  html: string,
  size: { width: number; height: number },
): Promise<Uint8Array> {
  const page = await newPage();
  try {
    await page.setViewport(size);
    await page.setContent(html);
    return await page.screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}
