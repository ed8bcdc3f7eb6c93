type Props = { swv: string; bewaartermijn: string };

export const Privacy = ({ swv, bewaartermijn }: Props) => (
  <details className="privacy">
    <summary>Wat doen we met je gegevens?</summary>
    <ul>
      <li>{`${swv} bewaart je naam, school, rol, e-mailadres en antwoorden om deze bijeenkomst te regelen.`}</li>
      <li>Alleen de medewerkers die de bijeenkomst regelen, zien ze. We geven ze niet door aan anderen.</li>
      <li>{`We verwijderen ze ${bewaartermijn}. Alleen aantallen blijven bewaard.`}</li>
      <li>Met de link in je mail kun je ze zelf bekijken, wijzigen of je afmelden.</li>
    </ul>
  </details>
);
