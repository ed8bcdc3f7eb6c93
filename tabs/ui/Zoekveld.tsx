import { SearchBox } from '@fluentui/react-components';
import { useRef } from 'react';
import { useZoektoets } from './use-zoektoets';

type Props = {
  /** What can be searched for: `Zoek op titel of plaats`. */
  label: string;
  className: string;
  zoek: string;
  onZoek(zoek: string): void;
};

/** The search field of a list; `/` brings the focus to it. */
export function Zoekveld({ label, className, zoek, onZoek }: Props) {
  const veld = useRef<HTMLInputElement>(null);
  useZoektoets(veld);
  return (
    <SearchBox
      ref={veld}
      className={className}
      placeholder={label}
      aria-label={label}
      aria-keyshortcuts="/"
      autoComplete="off"
      dismiss={{ 'aria-label': 'Wis zoeken' }}
      value={zoek}
      onChange={(_, { value }) => onZoek(value)}
    />
  );
}
