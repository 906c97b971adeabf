interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

export function Switch({id, label, isOn, onTurn}: SwitchProps) {
  return (
    <label>
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        onChange={event => onTurn(event.target.checked)}
      />
      {label}
    </label>
  );
}
