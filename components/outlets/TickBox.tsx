import type { ComponentChildren } from 'preact';

interface TickBoxProps {
  /** `some` where a group is ticked in part. */
  ticked: boolean | 'some';
  children: ComponentChildren;
  onTick(ticked: boolean): void;
}

/** A checkbox with its words. */
export function TickBox({ ticked, children, onTick }: TickBoxProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={ticked === true}
        ref={(box) => {
          if (box) box.indeterminate = ticked === 'some';
        }}
        onChange={() => onTick(ticked !== true)}
      />
      <span>{children}</span>
    </label>
  );
}
