import type { ComponentChildren } from 'preact';

interface RadioListProps<Value extends string> {
  /** Name of the group in the document. */
  name: string;
  legend: string;
  hint?: string;
  values: readonly Value[];
  chosen: Value;
  words(value: Value): ComponentChildren;
  onChoose(value: Value): void;
}

/** One choice of several, each with its words. */
export function RadioList<Value extends string>(props: RadioListProps<Value>) {
  const { name, legend, hint, values, chosen, words, onChoose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="tick">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{words(value)}</span>
        </label>
      ))}
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}
