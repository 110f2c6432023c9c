/** Takes pictures one after the other and keeps count of those that could not be taken. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { clearStage, type Scene, type Stage } from './stage.ts';

/** How long one picture may take, in ms. */
const DEADLINE = 60_000;

export interface Album {
  taken: Scene[];
  /** One sentence for each picture that is missing. */
  faults: string[];
}

/** Saves every scene as a PNG file of its name in the folder. */
export async function takeAll(
  scenes: readonly Scene[],
  { stage, folder }: { stage: Stage; folder: string },
): Promise<Album> {
  const album: Album = { taken: [], faults: [] };
  for (const scene of scenes) {
    try {
      await inTime(take(scene, stage, pathOf(scene, folder)));
      album.taken.push(scene);
    } catch (error) {
      album.faults.push(`${scene.name}: ${error instanceof Error ? error.message : error}`);
    }
    await clearStage(stage);
  }
  return album;
}

/** Where the picture of a scene lies. */
export function pathOf({ name }: Scene, folder: string): `${string}.png` {
  return `${join(folder, name)}.png`;
}

async function take(scene: Scene, stage: Stage, path: `${string}.png`): Promise<void> {
  const { of, fullPage = false } = await scene.show(stage);
  await of.screenshot(fullPage ? { path, fullPage } : { path });
  if (statSync(path).size === 0) throw new Error('The picture is empty.');
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error(`It took more than ${DEADLINE} ms.`)), DEADLINE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
