import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dialoog } from '../../../ui/Dialoog';
import type { Mislukt } from '../../../ui/use-een-handeling';
import { MisluktBalk } from '../../../ui/MisluktBalk';

type Props = {
  titel: string;
  /** Repeats the verb: `Publiceer`. */
  knop: string;
  /** The safe choice. */
  nietKnop?: string;
  /** What did not happen: `De bijeenkomst is niet gepubliceerd.` */
  nietGelukt: string;
  mislukt: Mislukt | undefined;
  isBezig: boolean;
  /** Only where something is filled in: then closing asks first. */
  isVeranderd?: boolean;
  onDoe(): void;
  onSluit(): void;
  children: ReactNode;
};

/** A big step asks first and says the consequence. */
export const BevestigDialoog = ({ titel, knop, nietKnop = 'Annuleren', isBezig, isVeranderd, ...rest }: Props) => (
  <Dialoog
    isVraag={isVeranderd === undefined}
    {...(isVeranderd !== undefined && { isVeranderd })}
    titel={titel}
    onSluit={rest.onSluit}
    acties={(sluit) => (
      <>
        <Button onClick={sluit}>{nietKnop}</Button>
        <Button appearance="primary" disabledFocusable={isBezig} onClick={rest.onDoe}>
          {knop}
        </Button>
      </>
    )}
  >
    <MisluktBalk mislukt={rest.mislukt} titel={rest.nietGelukt} />
    {rest.children}
  </Dialoog>
);
