import type { CompiledCue } from '../table.ts';
import type { Gate, View } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Asks an ambiguous spelling for a cue: words, the nearest country, or another entity. */
export const cue: Gate = {
  name: 'cue',
  judge(reading, view) {
    if (reading.cues.length === 0)
      return reading.trigger === 'context' ? refuse('no cue known') : PASS;
    if (reading.trigger !== 'context') return PASS;
    for (const wanted of reading.cues) {
      const found = evidence(wanted, reading.entity, view);
      if (found !== undefined) return { pass: true, cues: [found] };
    }
    return refuse(`none of ${reading.cues.map(nameOf).join(', ')}`);
  },
};

function evidence(wanted: CompiledCue, entity: number, view: View): string | undefined {
  switch (wanted.kind) {
    case 'term':
      return view.inDocument(wanted.term);
    case 'near':
      return view.inSentenceOutside(wanted.term);
    case 'country':
      return view.namesCountry(wanted.country) ? wanted.country : undefined;
    case 'home':
      return view.isAtHome(wanted.country) ? wanted.country : undefined;
    case 'nearest':
      return view.nearestCountry() === wanted.country ? wanted.country : undefined;
    case 'entity':
      return view.isFirm(wanted.entity) ? wanted.id : undefined;
    case 'any-entity':
      return view.otherFirmTier1(entity);
  }
}

function nameOf(wanted: CompiledCue): string {
  switch (wanted.kind) {
    case 'term':
      return wanted.text;
    case 'near':
      return `${wanted.text} in the sentence`;
    case 'country':
      return `${wanted.country} named`;
    case 'home':
      return `no other country beside it than ${wanted.country}`;
    case 'nearest':
      return `nearest country ${wanted.country}`;
    case 'entity':
      return wanted.id;
    case 'any-entity':
      return 'another entity of the report';
  }
}
