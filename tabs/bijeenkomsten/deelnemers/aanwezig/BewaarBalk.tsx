import { Button } from '@fluentui/react-components';
import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { Fragment } from 'react';
import { Balk } from '../../../ui/Balk';
import { Weigering } from '../../../ui/Weigering';
import type { AfvinkStand } from './afvink-rij';

const telVinkjes = (aantal: number): string => (aantal === 1 ? '1 vinkje is' : `${aantal} vinkjes zijn`);

type Props = Pick<AfvinkStand, 'hapering' | 'geweigerd'> & {
  aantalOnbewaard: number;
  deelnemers: readonly DeelnemerBeeld[];
  probeerNu(): void;
  vergeetWeigering(): void;
};

/** What is not kept: because there is no line now, or because the server said no. */
export function BewaarBalk({ hapering, geweigerd, aantalOnbewaard, deelnemers, ...doe }: Props) {
  if (hapering && aantalOnbewaard > 0)
    return (
      <Balk
        intent="warning"
        isOffline={hapering === 'geenVerbinding'}
        titel={hapering === 'geenVerbinding' ? 'Geen verbinding.' : 'Bewaren lukt nu niet.'}
        acties={
          <Button size="small" onClick={doe.probeerNu}>
            Probeer nu
          </Button>
        }
      >
        {telVinkjes(aantalOnbewaard)} nog niet bewaard. Ga gerust door: dat gebeurt vanzelf. Sluit dit scherm niet.
      </Balk>
    );
  if (!geweigerd) return null;
  const naam = deelnemers.find(({ id }) => id === geweigerd.aanmeldingId)?.deelnemer.naam ?? 'Deze deelnemer';
  return (
    <Balk
      intent="error"
      titel={`${naam} is niet afgevinkt.`}
      acties={
        <Button size="small" onClick={doe.vergeetWeigering}>
          Sluit
        </Button>
      }
    >
      {geweigerd.refusals.map((refusal) => (
        <Fragment key={refusal.message}>
          <Weigering refusal={refusal} />{' '}
        </Fragment>
      ))}
    </Balk>
  );
}
