import { ArtikelKaart } from '../../uitleg/ArtikelKaart';

/** An article in an answer; `Lees` opens it beside the conversation. */
export const RegelArtikel = ({ artikelId, onLees }: { artikelId: string; onLees(artikelId: string): void }) => (
  <div style={{ marginTop: '8px' }}>
    <ArtikelKaart artikelId={artikelId} onLees={onLees} />
  </div>
);
