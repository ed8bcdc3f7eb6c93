import { readRolTabel } from './rol-tabel';

/**
 * Who gets which status, for a bijeenkomst that is open for sign-up unless the line says otherwise. Columns as in
 * `rollen.test.ts`. First what staff of the swv do, in all wijken; from
 * `list-publieke-bijeenkomsten` on what everybody may, with an account or without.
 */
export const BIJEENKOMST_TABEL = readRolTabel(`
                              geen robin | marit teun saar | anke | joost nadia | hanna | bram yara wim | sanne bo
list-bijeenkomsten             401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
show-overzicht                 401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
open-bijeenkomst               401   403 |   403  403  403 |  403 |   403   403 |   201 |  201  201 403 |   201 201
open-reeks                     401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
read-bijeenkomst               401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
read-bijeenkomst:weg           401   403 |   403  403  403 |  403 |   403   403 |   404 |  404  404 403 |   404 404
save-bijeenkomst               401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
remove-bijeenkomst:concept     401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
copy-bijeenkomst               401   403 |   403  403  403 |  403 |   403   403 |   201 |  201  201 403 |   201 201
publish-bijeenkomst:concept    401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
close-bijeenkomst              401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
cancel-bijeenkomst             401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
queue-rondzending              401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
add-aanmelding                 401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
cancel-aanmelding              401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
move-aanmelding                401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
set-aanwezigheid:begonnen      401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
retry-deelnemer-mail           401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
show-terugblik                 401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
save-woorden                   401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
export-deelnemers-csv          401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
export-deelnemers-xlsx         401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
export-antwoorden-csv          401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
export-antwoorden-xlsx         401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 403 |   200 200
list-publieke-bijeenkomsten    200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
list-publieke-scholen          200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
read-publieke-pagina           200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
read-publieke-pagina:concept   404   404 |   404  404  404 |  404 |   404   404 |   404 |  404  404 404 |   404 404
make-publieke-agenda           200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
make-publieke-agenda:concept   404   404 |   404  404  404 |  404 |   404   404 |   404 |  404  404 404 |   404 404
sign-up-deelnemers             201   201 |   201  201  201 |  201 |   201   201 |   201 |  201  201 201 |   201 201
sign-up-deelnemers:concept     404   404 |   404  404  404 |  404 |   404   404 |   404 |  404  404 404 |   404 404
request-link                   200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
read-eigen-aanmelding          200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
change-eigen-aanmelding        200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
cancel-eigen-aanmelding        200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
read-aanbod                    200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
answer-aanbod                  200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
read-reactie-formulier:begonnen 200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
submit-reactie:begonnen        201   201 |   201  201  201 |  201 |   201   201 |   201 |  201  201 201 |   201 201
`);
