/** Builds the fixture apps: a script for the browser and the server’s markup, in development form. */
import { join } from 'node:path';
import { build, type InlineConfig, runnerImport } from 'vite';
import type { Framework, ServerApp } from './app.ts';
import { solidPlugin, sveltePlugin } from './compilers.ts';
import { STORY } from './story.ts';

/** An app as the page needs it. */
export interface BuiltApp {
  /** A script that makes the client app the global `app`. */
  script: string;
  markup: string;
  head: string;
}

/** Builds the app of a framework for browser and server. */
export async function buildApp(framework: Framework): Promise<BuiltApp> {
  const folder = join(import.meta.dirname, 'apps', framework);
  const script = await bundleScript(join(folder, entryOf(framework, 'client')), 'app');
  const { module } = await runnerImport<ServerApp>(
    join(folder, entryOf(framework, 'server')),
    config(),
  );
  return { script, markup: await module.render(STORY), head: module.head ?? '' };
}

/** The script whose exports become the global `name` of a page. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const result = await build({
    ...config(),
    // Development builds of the frameworks, which say what does not fit.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: {
      conditions: ['development', 'browser', 'module'],
      // The build that compiles templates in the browser.
      alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as {
    output: { code: string }[];
  }[] as [{ output: [{ code: string }] }];
  return output[0].code;
}

function config(): InlineConfig {
  // Without a word about it the bundler takes every build for production.
  process.env.NODE_ENV ??= 'development';
  return {
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    plugins: [solidPlugin(), sveltePlugin()],
  };
}

function entryOf(framework: Framework, side: 'client' | 'server'): string {
  const jsx = framework === 'react' || framework === 'preact' || framework === 'solid';
  return `${side}.${jsx ? 'tsx' : 'ts'}`;
}
