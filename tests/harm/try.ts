import { measureHarm } from './measure.ts';
import { MODES } from './modes.ts';

const t0 = Date.now();
const out = await measureHarm(process.env.BACKSTORY_BROWSER === 'firefox' ? 'firefox' : 'chromium');
console.log('time', Date.now() - t0, out.length);
for (const mode of MODES) {
  const o = out.filter((x) => x.mode === mode);
  console.log(
    mode,
    'ext',
    o.filter((x) => x.byExtension.length).length,
    'wrap',
    o.filter((x) => x.byWrapping.some((d) => d.what !== 'document')).length,
    'wrapdoc',
    o.filter((x) => x.byWrapping.length).length,
  );
  for (const x of o.filter((x) => x.byExtension.length).slice(0, 5))
    console.log(x.framework, x.kind, JSON.stringify(x.byExtension).slice(0, 600));
}
