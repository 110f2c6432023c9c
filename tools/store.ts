/** `store`: takes the pictures that the stores show, from the extension itself on the sample article. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildForChromium } from './build.ts';
import { takePictures } from './store/pictures.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.artifacts', 'store');

console.log('Building the extension …');
const pictures = await takePictures(buildForChromium('production'));
mkdirSync(FOLDER, { recursive: true });
for (const [name, picture] of pictures) {
  const path = join(FOLDER, name);
  writeFileSync(path, picture);
  console.log(relative(ROOT, path));
}
