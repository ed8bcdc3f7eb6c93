import { Button, makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { FormulierProvider, type FormulierWaarden } from '../form/formulier-context';
import { Dialoog } from '../ui/Dialoog';
import { MisluktBalk } from '../ui/MisluktBalk';
import type { Mislukt } from '../ui/use-een-handeling';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: '18px', minWidth: 0 } });

type Props = {
  titel: string;
  onder?: string;
  waarden: FormulierWaarden;
  isVeranderd: boolean;
  isBezig: boolean;
  mislukt: Mislukt | undefined;
  /** What did not happen: `De school is niet bewaard.` */
  misluktTitel: string;
  /** `Bewaar` or `Voeg toe` */
  knop: string;
  onBewaar(): void;
  onSluit(): void;
  /** Another dialog over this one. */
  ook?: ReactNode;
  children: ReactNode;
};

/** One row of the directory as a form: Enter saves, and closing asks first when something was filled in. */
export function RijDialoog({
  titel,
  onder,
  waarden,
  mislukt,
  misluktTitel,
  knop,
  onBewaar,
  ook,
  children,
  ...rest
}: Props) {
  const styles = useStyles();
  const formId = useId();
  const isFout = mislukt !== undefined && (mislukt.fout !== undefined || mislukt.refusals.length > 0);
  return (
    <Dialoog
      isBreed
      titel={titel}
      {...(onder && { onder })}
      isVeranderd={rest.isVeranderd}
      onSluit={rest.onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button type="submit" form={formId} appearance="primary" disabledFocusable={rest.isBezig}>
            {rest.isBezig ? 'Bewaren …' : knop}
          </Button>
        </>
      )}
    >
      <form
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onBewaar();
        }}
      >
        {isFout && <MisluktBalk mislukt={mislukt} titel={misluktTitel} />}
        <FormulierProvider value={waarden}>{children}</FormulierProvider>
      </form>
      {ook}
    </Dialoog>
  );
}
