import { describe, expect, it } from 'vitest';
import { judgeStap, namen } from '../../../test/builders/judge-stap';

const judge = (antwoorden: object) => namen(judgeStap(11, { stappen: { 11: { ...antwoorden } } }));

describe('dossierstatus', () => {
  it('vraagt een besluit', () => expect(judge({ besluit: '' })).toEqual(['veld-leeg besluit']));
  it('vraagt bij archiveren een reden, en anders niet', () => {
    expect(judge({ besluit: 'archiveren' })).toEqual(['veld-leeg archiveerReden']);
    expect(judge({ besluit: 'archiveren', archiveerReden: 'Fenna gaat verhuizen.' })).toEqual([]);
    expect(judge({ besluit: 'loopt' })).toEqual([]);
  });
  it('kent geen ander besluit', () => expect(judge({ besluit: 'wissen' })).toEqual(['keuze-onbekend besluit']));
});
