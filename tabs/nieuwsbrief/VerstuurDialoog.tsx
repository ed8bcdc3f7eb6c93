import { Button } from '@fluentui/react-components';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import type { Refusal } from '@domain/result';
import { useNieuwsbriefActie } from '../api/use-nieuwsbrief';
import { Dialoog } from '../ui/Dialoog';
import { MisluktBalk } from '../ui/MisluktBalk';
import { showToast } from '../ui/toast/toasts';
import { useEenHandeling } from '../ui/use-een-handeling';
import { adressen, zonderAdres } from './woorden';

type Props = {
  beeld: NieuwsbriefBeeld;
  /** What stands on the screen. */
  versie: string;
  /** Something is missing in the form. */
  onGeweigerd(refusals: readonly Refusal[]): void;
  onHaalOp(): Promise<void>;
  onSluit(): void;
};

/** A colleague was first: what stands on the screen is not what would go. */
const isIngehaald = ({ code }: Refusal): boolean => code === 'dossier-gewijzigd' || code === 'niet-gevonden';

/** Asks before it goes to every school: after that nothing can be changed. */
export function VerstuurDialoog({ beeld, versie, onGeweigerd, onHaalOp, onSluit }: Props) {
  const { nieuwsbriefId, titel } = beeld.nieuwsbrief;
  const { doe, mislukt, isBezig } = useEenHandeling(useNieuwsbriefActie(nieuwsbriefId));
  const naarFormulier = (refusals: readonly Refusal[]) => {
    const bijVelden = refusals.filter(({ pad }) => pad);
    if (bijVelden.length === 0) return;
    onSluit();
    onGeweigerd(bijVelden);
  };
  const verstuur = async () => {
    if (!(await doe((api) => api.verstuurNieuwsbrief(nieuwsbriefId, versie), naarFormulier))) return;
    onSluit();
    showToast({ titel: 'De nieuwsbrief wordt verstuurd', tekst: 'Je kunt dit scherm gewoon verlaten.' });
  };
  return (
    <Dialoog
      isVraag
      titel="Deze nieuwsbrief versturen?"
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Nog niet</Button>
          {mislukt?.refusals.some(isIngehaald) ? (
            <Button
              appearance="primary"
              onClick={() => {
                onSluit();
                void onHaalOp();
              }}
            >
              Bekijk wat er nu staat
            </Button>
          ) : (
            <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void verstuur()}>
              Verstuur naar {adressen(beeld.ontvangers)}
            </Button>
          )}
        </>
      }
    >
      <MisluktBalk mislukt={mislukt} titel="De nieuwsbrief is niet verstuurd." />
      <strong>{titel || 'Zonder titel'}</strong>
      <span>
        Elke school krijgt hem één keer, ook als er onderweg iets misgaat. Hij komt ook op de openbare pagina. Daarna
        kan niemand hem nog veranderen.
      </span>
      {beeld.zonderAdres.length > 0 && <span>{zonderAdres(beeld.zonderAdres)}</span>}
    </Dialoog>
  );
}
