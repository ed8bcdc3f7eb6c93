import { useId, useState } from 'react';
import type { PubliekApi } from '../api/publiek-api';
import { EmailVeld } from './EmailVeld';
import { judgeEmail } from './judge-email';
import { describeStoring } from './describe-storing';
import { useVerzenden } from './use-verzenden';
import { VerstuurFormulier } from './VerstuurFormulier';
import { VerstuurKnop } from './VerstuurKnop';

type Props = { api: PubliekApi; bijeenkomstId: string };

/** For who lost the mail. Never says whether an address has signed up. */
export const LinkOpnieuw = (props: Props) => (
  <details className="link-opnieuw">
    <summary>Al aangemeld? Vraag je link opnieuw aan</summary>
    <LinkFormulier {...props} />
  </details>
);

export function LinkFormulier({ api, bijeenkomstId }: Props) {
  const id = useId();
  const [email, setEmail] = useState('');
  const [isVerstuurd, setVerstuurd] = useState(false);
  const { mis, isBezig, verzend } = useVerzenden();
  const verstuur = () => {
    setVerstuurd(false);
    void verzend(
      () => api.vraagLink(bijeenkomstId, email.trim()),
      () => setVerstuurd(true),
      judgeEmail(email),
    );
  };
  const bezwaar =
    mis?.soort === 'storing' ? describeStoring(mis.storing) : mis?.refusals.map(({ message }) => message).join(' ');
  return (
    <VerstuurFormulier onVerstuur={verstuur}>
      <EmailVeld id={id} email={email} bezwaar={bezwaar} onEmail={setEmail} />
      <VerstuurKnop isBezig={isBezig}>Stuur mijn link opnieuw</VerstuurKnop>
      <p role="status">
        {isVerstuurd && 'Is dit adres aangemeld? Dan komt er binnen een paar minuten een mail met je link.'}
      </p>
    </VerstuurFormulier>
  );
}
