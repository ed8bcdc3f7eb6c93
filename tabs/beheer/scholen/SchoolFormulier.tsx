import type { ScholenBeeld } from '@domain/beheer/beheer-beeld';
import type { Veld } from '@domain/formulier/veld';
import { Formulier } from '../../form/Formulier';

type Props = { velden: readonly Veld[]; beeld: Pick<ScholenBeeld, 'wijken' | 'besturen'> };

const Suggesties = ({ id, namen }: { id: string; namen: readonly string[] }) => (
  <datalist id={id}>
    {namen.map((naam) => (
      <option key={naam} value={naam} />
    ))}
  </datalist>
);

/** The velden of a school, with the wijken and besturen that exist offered while typing. */
export const SchoolFormulier = ({ velden, beeld }: Props) => (
  <>
    <Formulier velden={velden} />
    <Suggesties id="wijken" namen={beeld.wijken} />
    <Suggesties id="besturen" namen={beeld.besturen} />
  </>
);
