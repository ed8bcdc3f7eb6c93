import { DEELNEMER_ROL_LABEL } from '@domain/bijeenkomst/aanmelding';
import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { toVelden } from '@domain/bijeenkomst/vragen';
import { formatAntwoord } from './format-antwoord';

type Props = { eigen: EigenAanmelding };

export function Ingevuld({ eigen: { naam, email, school, rol, vragen, antwoorden } }: Props) {
  const rijen: readonly (readonly [string, string])[] = [
    ['Naam', naam],
    ['E-mailadres', email],
    ['School', school],
    ['Rol', DEELNEMER_ROL_LABEL[rol]],
    ...toVelden(vragen).map((veld) => [veld.label, formatAntwoord(veld, antwoorden[veld.naam])] as const),
  ];
  return (
    <section>
      <h2>Wat je hebt ingevuld</h2>
      <dl className="feiten">
        {rijen.map(([label, waarde]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{waarde || 'niet ingevuld'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
