import { readRolTabel } from './rol-tabel';

/**
 * Who gets which status, for an issue that is a concept unless the line says otherwise. Columns as in `rollen.test.ts`. First
 * what who writes the nieuwsbrief does; from `list-nieuwsbriefarchief` on what everybody may, with an account or without.
 */
export const NIEUWSBRIEF_TABEL = readRolTabel(`
                              geen robin | marit teun saar | anke | joost nadia | hanna | bram yara wim | sanne bo
list-nieuwsbrieven             401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
list-nieuwsbriefbronnen        401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
open-nieuwsbrief               401   403 |   403  403  403 |  403 |   403   403 |   201 |  201  201 201 |   403 403
read-nieuwsbrief               401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
read-nieuwsbrief:weg           401   403 |   403  403  403 |  403 |   403   403 |   404 |  404  404 404 |   403 403
show-nieuwsbriefvoorbeeld      401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
save-nieuwsbrief               401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
remove-nieuwsbrief             401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
queue-nieuwsbrief              401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
retry-nieuwsbrief:verzonden    401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
list-nieuwsbriefarchief        200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
read-publieke-nieuwsbrief      404   404 |   404  404  404 |  404 |   404   404 |   404 |  404  404 404 |   404 404
read-publieke-nieuwsbrief:verzonden 200 200 | 200 200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
unsubscribe-nieuwsbrief:verzonden 200 200 | 200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
`);
