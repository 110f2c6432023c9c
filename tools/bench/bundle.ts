/** Bundles a script for a page of the benchmarks. */
import { join } from 'node:path';
import { build } from 'vite';
import { datasetPlugin } from '../dataset-plugin.ts';

/** The code of `file` in this folder; its exports become the global `bench`. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [datasetPlugin()],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as {
    output: { code: string }[];
  }[] as [{ output: { code: string }[] }];
  return output[0]!.code;
}
