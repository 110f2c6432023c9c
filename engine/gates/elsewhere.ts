import { ELSEWHERE } from '../countries.ts';
import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/**
 * Refuses a law or a ministry that its own sentence gives to a country the report is not about, whatever
 * else the document names: “Singapore too has a Cybersecurity Law”.
 */
export const elsewhere: Gate = {
  name: 'another country',
  judge(reading, view) {
    if (!reading.cues.some(({ kind }) => kind === 'nearest')) return PASS;
    return view.countryInSentence() === ELSEWHERE
      ? refuse('another country in the sentence')
      : PASS;
  },
};
