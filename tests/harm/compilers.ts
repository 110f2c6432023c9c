/** The compilers of the frameworks that need one, as small plugins of the bundler. */
import { transformAsync } from '@babel/core';
import solid from 'babel-preset-solid';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** Compiles `.svelte` files, in development form so that hydration tells what does not fit. */
export function sveltePlugin(): Plugin {
  return {
    name: 'harm-svelte',
    transform(code, id, options) {
      if (!id.endsWith('.svelte')) return undefined;
      const generate = options?.ssr ? 'server' : 'client';
      const { js } = compile(code, { filename: id, generate, dev: true });
      return { code: js.code, map: js.map };
    },
  };
}

/** Compiles the JSX of Solid’s app; the types are left to the bundler. */
export function solidPlugin(): Plugin {
  return {
    name: 'harm-solid',
    enforce: 'pre',
    async transform(code, id, options) {
      if (!/\/apps\/solid\/.*\.tsx$/.test(id)) return undefined;
      const generate = options?.ssr ? 'ssr' : 'dom';
      return transformAsync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        parserOpts: { plugins: ['jsx', 'typescript'] },
        presets: [[solid, { generate, hydratable: true }]],
      });
    },
  };
}
