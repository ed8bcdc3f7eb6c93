import { HttpRequest } from '@azure/functions';
import { always } from '@domain/formulier/veld';
import { describe, expect, it } from 'vitest';
import { formulierBody, type BestandBody, type Body, type JsonBody } from './body';
import { object, text, UUID } from './openapi/schema';
import { MAX_BYTES, readBody } from './read-body';

const ID = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';
const BODY: JsonBody = { schema: object({ id: UUID, tekst: text(10) }, ['tekst']) };
const VELDEN = [{ naam: 'tekst', soort: 'tekst', label: 'Tekst', maxLengte: 3, isVerplicht: always }] as const;

const read = (body: string | Uint8Array, headers: Record<string, string> = {}, verwacht: Body = BODY) => {
  const request = new HttpRequest({
    method: 'POST',
    url: 'http://localhost/api/x',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? { string: body } : { bytes: body },
  });
  return readBody(request, verwacht);
};
const code = async (...vraag: Parameters<typeof read>) => {
  const result = await read(...vraag);
  return result.ok ? 'goed' : result.refusals[0]?.code;
};

describe('readBody', () => {
  it('geeft wat er staat', async () => {
    expect(await read(`{"id":"${ID}"}`)).toEqual({ ok: true, value: { id: ID } });
  });

  it.each(['', 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'weigert een body van de soort "%s"',
    async (type) => {
      expect(await code(`{"id":"${ID}"}`, { 'content-type': type })).toBe('verzoek-verkeerde-soort');
    },
  );

  it('neemt JSON aan met een tekenset erachter', async () => {
    expect(await code(`{"id":"${ID}"}`, { 'content-type': 'Application/JSON; charset=utf-8' })).toBe('goed');
  });

  it.each<[string, string | Uint8Array]>([
    ['leeg', ''],
    ['geen JSON', '{'],
    ['geen utf-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ['een lijst', '[]'],
    ['null', 'null'],
    ['zonder id', '{}'],
    ['met een id die geen uuid is', '{"id":"1"}'],
    ['met een uuid in hoofdletters, die geen adres kan worden', `{"id":"${ID.toUpperCase()}"}`],
    ['met een getal als tekst', `{"id":"${ID}","tekst":1}`],
    ['met een te lange tekst', `{"id":"${ID}","tekst":"12345678901"}`],
    ['met een onbekende eigenschap', `{"id":"${ID}","rol":"beheer"}`],
    ['met een eigenschap van alle objecten', `{"id":"${ID}","__proto__":{"rol":"beheer"}}`],
  ])('weigert een body die niet te lezen is: %s', async (_, body) => {
    expect(await code(body)).toBe('verzoek-onleesbaar');
  });

  it('herhaalt niet wat een ander verzon', async () => {
    expect(JSON.stringify(await read(`{"id":"${ID}","Fenna de Boer":1}`))).not.toContain('Fenna');
  });

  it('neemt 1 MB aan, en geen byte meer', async () => {
    const start = `{"id":"${ID}"`;
    const body = (length: number) => `${start}${' '.repeat(length - start.length - 1)}}`;
    expect(await code(body(MAX_BYTES))).toBe('goed');
    expect(await code(body(MAX_BYTES + 1))).toBe('verzoek-te-groot');
  });

  it('gelooft Content-Length als die te veel is, en telt anders zelf', async () => {
    expect(await code('{}', { 'content-length': String(MAX_BYTES + 1) })).toBe('verzoek-te-groot');
    expect(await code(' '.repeat(2 * MAX_BYTES), { 'content-length': '10' })).toBe('verzoek-te-groot');
  });

  it('laat bij een formulier het oordeel over de antwoorden aan het domein', async () => {
    const formulier = formulierBody(VELDEN, { id: UUID });
    expect(await code(`{"id":"${ID}","tekst":"te lang","ander":1}`, {}, formulier)).toBe('goed');
    expect(await code('{"tekst":"x"}', {}, formulier)).toBe('verzoek-onleesbaar');
    expect(await code(`{"id":"${ID}","tekst":{"a":{"b":1}}}`, {}, formulier)).toBe('verzoek-onleesbaar');
  });
});

describe('readBody van een bestand', () => {
  const BESTAND: BestandBody = { bestand: { maxBytes: 10 }, schema: { type: 'string', format: 'binary' } };
  const lees = (bytes: Uint8Array, naam = 'scherm%20%E2%80%99.png') =>
    read(bytes, { 'content-type': 'image/png', 'x-bestandsnaam': naam }, BESTAND);

  it('geeft de bytes zoals ze zijn, met de naam', async () => {
    const gelezen = await lees(Uint8Array.from([0, 255, 13, 10]));
    expect(gelezen).toMatchObject({ ok: true, value: { naam: 'scherm ’.png' } });
    expect(gelezen.ok && Buffer.from((gelezen.value as { inhoud: Uint8Array }).inhoud)).toEqual(
      Buffer.from([0, 255, 13, 10]),
    );
  });

  it('weigert wat te groot is, en neemt een naam die niet te lezen is voor geen naam', async () => {
    expect(await lees(new Uint8Array(11))).toMatchObject({ refusals: [{ code: 'bijlage-te-groot' }] });
    expect(await lees(new Uint8Array(1), '%E0%A4')).toMatchObject({ ok: true, value: { naam: '' } });
  });
});
