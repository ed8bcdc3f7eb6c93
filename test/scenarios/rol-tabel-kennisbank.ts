import { readRolTabel } from './rol-tabel';

/**
 * Who gets which status, for a draft unless the line says otherwise. Columns as in `rollen.test.ts`. Everybody in the
 * directory reads; the swv writes; only the Themaverbinder (yara) publishes.
 */
export const KENNISBANK_TABEL = readRolTabel(`
                              geen robin | marit teun saar | anke | joost nadia | hanna | bram yara wim | sanne bo
read-kennisbank                401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
judge-nuttig:online            401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
judge-nuttig                   401   403 |   404  404  404 |  404 |   404   404 |   404 |  404  404 404 |   404 404
list-artikel-werklijst         401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
open-artikel                   401   403 |   403  403  403 |  403 |   403   403 |   201 |  201  201 201 |   403 403
propose-artikel                401   403 |   403  403  403 |  403 |   403   403 |   404 |  404  404 404 |   403 403
read-artikel                   401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
read-artikel:weg               401   403 |   403  403  403 |  403 |   403   403 |   404 |  404  404 404 |   403 403
save-artikel                   401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
submit-artikel                 401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
publish-artikel                401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  200 403 |   403 403
return-artikel                 401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  200 403 |   403 403
restore-artikel:online         401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  200 403 |   403 403
withdraw-artikel:online        401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  200 403 |   403 403
`);
