import type { AanmeldUitkomst, PubliekePagina } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { naarBijeenkomst } from './adres';
import { AgendaKnop } from './AgendaKnop';
import { describePlek, describeUitkomst } from './describe-uitkomst';
import { Feiten } from './Feiten';
import { Pagina } from './Pagina';

type Props = {
  pagina: PubliekePagina;
  plekken: AanmeldUitkomst['plekken'];
  /** In the same order; empty after a reload. */
  namen: readonly string[];
};

/** After sending. Says the same to who had signed up before: whose address is known is nobody else's business. */
export function Aangemeld({ pagina: { swv, bijeenkomst }, plekken, namen }: Props) {
  const { bijeenkomstId, titel } = bijeenkomst;
  return (
    <Pagina titel={describeUitkomst(plekken)} swv={swv} vervangt>
      <p className="tekst">{titel}</p>
      {plekken.length > 1 && (
        <ul className="plekken">
          {plekken.map((plek, plaats) => (
            <li key={plaats}>
              <strong>{namen[plaats] || (plaats === 0 ? 'Jij' : `Collega ${plaats}`)}</strong>: {describePlek(plek)}
            </li>
          ))}
        </ul>
      )}
      <Feiten bijeenkomst={bijeenkomst} voorDeelnemer />
      <AgendaKnop bijeenkomst={bijeenkomst} />
      {plekken.some(({ plaats }) => plaats === 'wachtlijst') && (
        <p>Komt er een plek vrij, dan krijgt de eerste op de wachtlijst een mail en 48 uur om te kiezen.</p>
      )}
      <p>
        In de mail staat een link om te wijzigen of af te melden. Was je al aangemeld? Dan blijft je eerste aanmelding
        staan; de mail zegt hoe.
      </p>
      <p>
        Geen mail na een paar minuten? Kijk bij je ongewenste mail, of vraag je link opnieuw aan op{' '}
        <a href={naarBijeenkomst(bijeenkomstId)}>de pagina van de bijeenkomst</a>.
      </p>
    </Pagina>
  );
}
