import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { toonMetKennisbank } from '../../../test/builders/toon-kennisbank';
import { Uitleg } from './Uitleg';

afterEach(cleanup);

describe('Uitleg', () => {
  it('brengt je met het dossier en de stap naar een nieuwe vraag aan de helpdesk', () => {
    toonMetKennisbank(<Uitleg nummer={8} dossierId="d-156" />);
    const link = screen.getByRole('link', { name: 'Vraag het de helpdesk' });
    expect(link.getAttribute('href')).toMatch(/\/helpdesk\/nieuw\/d-156\/8$/);
  });
});
