import { Pagina } from './Pagina';

export const Onbekend = () => (
  <Pagina titel="Deze bijeenkomst is er niet">
    <p>Klopt het adres? Misschien is de bijeenkomst verwijderd. Kijk in de lijst welke bijeenkomsten er zijn.</p>
  </Pagina>
);
