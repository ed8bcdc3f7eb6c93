import type { Refusal } from '@domain/result';
import type { PubliekApi } from '../api/publiek-api';
import { LinkVerlopen } from './LinkVerlopen';
import { Pagina } from './Pagina';

type Props = { api: PubliekApi; refusal: Refusal };

/** These say something else than that the link is no good: a new one would not help. */
const ZEGT_GENOEG: readonly Refusal['code'][] = ['te-vaak', 'gegevens-gewist', 'dossier-gewijzigd'];

/** For who comes with a link and gets nothing to see. */
export const LinkGeweigerd = ({ api, refusal: { code, message } }: Props) =>
  ZEGT_GENOEG.includes(code) ? (
    <Pagina titel="Je aanmelding is nu niet te zien">
      <p>{message}</p>
    </Pagina>
  ) : (
    <LinkVerlopen api={api} />
  );
