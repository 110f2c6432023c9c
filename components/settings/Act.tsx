interface ActProps {
  lead: string;
  button: string;
  onPress(): void;
}

/** A button with what it is good for. */
export function Act({ lead, button, onPress }: ActProps) {
  return (
    <div class="act">
      <p>{lead}</p>
      <button type="button" onClick={onPress}>
        {button}
      </button>
    </div>
  );
}
