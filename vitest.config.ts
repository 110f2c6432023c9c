import './tests/node-20.ts';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './tools/browser/find.mjs';
import { datasetPlugin } from './tools/dataset-plugin.ts';

const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/**
 * Three kinds of test: pure ones, the page layer in a real engine, and the built extension in real
 * browsers; `full` holds the long property runs, huge texts and page harm in the second browser.
 */
export default defineConfig({
  test: {
    // One core is left free by default: half of them where there are two.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // No test leaves anything behind in its modules, and loading them anew takes longer than the tests.
          isolate: false,
          // Style sheets that are put in as text are empty otherwise.
          css: true,
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: [
            'tests/*.test.ts',
            'tests/{copy,engine,data,extension,tools,components,recognition}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/*.browser.test.*', '**/huge.test.ts'],
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        plugins: [datasetPlugin()],
        define: { 'import.meta.env.CARD_ROOT': '"open"' },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1400, height: 1000 },
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium') ?? '',
                args: CHROMIUM_FLAGS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'extension',
          // Every file starts browsers of its own; loading the tools anew for each takes longer than some of them.
          isolate: false,
          include: ['tests/{installed,hostile,faults}/**/*.test.ts', 'tests/harm/harm.test.ts'],
          exclude: ['**/*.full.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'full',
          include: [
            'tests/**/*properties.test.ts',
            'tests/engine/huge.test.ts',
            'tests/harm/firefox.test.ts',
            'tests/{installed,hostile,faults}/**/*.full.test.ts',
          ],
          env: { PROPERTY_RUNS: '100000' },
          testTimeout: 30 * 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
