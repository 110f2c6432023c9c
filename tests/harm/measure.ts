/** Takes every combination through every mode three times: left alone, with the extension, wrapped. */
import type { BrowserName } from '../../tools/browser/find.mjs';
import type { Harness } from '../../tools/browser/harness.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { storeSettings } from '../../tools/browser/settings.ts';
import { buildFolder, registeredScripts, until } from '../installed/installed.ts';
import { COMBINATIONS, type Combination } from './combinations.ts';
import { type Difference, differences, wrongMarks } from './compare.ts';
import { type Marker, MODES, type Mode } from './modes.ts';
import type { Run } from './observed.ts';
import { runAll } from './run.ts';
import { serveApps } from './serve-apps.ts';

/** A combination in a mode: the three runs, and what differs from the one that was left alone. */
export interface Outcome extends Combination {
  mode: Mode;
  runs: Record<Marker, Run>;
  byExtension: Difference[];
  byWrapping: Difference[];
}

/** Wide and high enough for the whole page of an app, in CSS px. */
const SCREEN = { width: 1000, height: 700 };

/** Runs the whole suite in a browser. The test build must be there. */
export async function measureHarm(browser: BrowserName): Promise<Outcome[]> {
  const served = await serveApps();
  const screen = { browser, headless: true, ...SCREEN };
  const [bare, installed] = await Promise.all([
    launchWithExtension(screen),
    launchWithExtension({ ...screen, extension: buildFolder(browser, 'test') }),
  ]);
  try {
    await until('the registered script', () => registeredScripts(installed));
    await storeSettings(installed);
    const [alone, extension, wrapped] = await Promise.all([
      runModes(bare, served.origin, 'nobody'),
      runModes(installed, served.origin, 'extension'),
      runModes(bare, served.origin, 'mark.js'),
    ]);
    return MODES.flatMap((mode) =>
      COMBINATIONS.map((combination, index) =>
        outcomeOf(
          { ...combination, mode },
          {
            nobody: alone.get(mode)![index]!,
            extension: extension.get(mode)![index]!,
            'mark.js': wrapped.get(mode)![index]!,
          },
        ),
      ),
    );
  } finally {
    await Promise.all([bare.close(), installed.close(), served.close()]);
  }
}

function outcomeOf(which: Combination & { mode: Mode }, runs: Record<Marker, Run>): Outcome {
  const { nobody, extension } = runs;
  return {
    ...which,
    runs,
    byExtension: [...differences(nobody, extension), ...wrongMarks(extension)],
    byWrapping: differences(nobody, runs['mark.js']),
  };
}

/** All modes side by side: most of the time goes by waiting for frames, which a tab behind another never gets. */
async function runModes(
  harness: Harness,
  origin: string,
  marker: Marker,
): Promise<Map<Mode, Run[]>> {
  const runs = MODES.map(async (mode) => {
    const page = await harness.browser.newPage({ type: 'window' });
    await page.setViewport(SCREEN);
    return [mode, await runAll(page, origin, { mode, marker })] as const;
  });
  return new Map(await Promise.all(runs));
}
