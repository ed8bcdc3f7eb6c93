import { NotebookRegular } from '@fluentui/react-icons';
import type { AuditVraag } from '@domain/beheer/auditlog';
import type { useAuditlog } from '../../api/use-toezicht';
import { Leeg } from '../../ui/Leeg';
import { ToonMeer } from '../../ui/ToonMeer';
import { BestandKnoppen } from './BestandKnoppen';
import { formatAantal } from './logboek-vraag';
import { LogboekTabel, RIJEN_ID } from './LogboekTabel';

type Props = { vraag: AuditVraag; query: ReturnType<typeof useAuditlog> };

/** What was found: as a file, as a table, and the rest of it on request. */
export function Regels({ vraag, query }: Props) {
  const paginas = query.data?.pages.flatMap((pagina) => (pagina.ok ? [pagina.value] : [])) ?? [];
  const rijen = paginas.flatMap((pagina) => pagina.rijen);
  const totaal = paginas[0]?.totaal;
  if (totaal === undefined) return null;
  if (totaal === 0)
    return (
      <Leeg als="h2" icon={NotebookRegular} titel="Niets in deze periode">
        Kies een langere periode, of iemand anders.
      </Leeg>
    );
  return (
    <>
      <BestandKnoppen vraag={vraag} totaal={totaal} />
      <LogboekTabel rijen={rijen} />
      <ToonMeer
        wat="regels"
        stand={`${formatAantal(rijen.length)} van ${formatAantal(totaal)} getoond`}
        rijenId={RIJEN_ID}
        getoond={rijen.length}
        query={query}
      />
    </>
  );
}
