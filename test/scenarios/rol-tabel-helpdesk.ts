import { readRolTabel } from './rol-tabel';

/**
 * Who gets which status, for a technical question of Marit (De Zilveren Reiger, Noorderhaven) unless the line says otherwise.
 * 404: for this person it does not exist. Hanna is consulent of Noorderhaven, Yara is Themaverbinder, Wim is the helpdesk.
 */
export const HELPDESK_TABEL = readRolTabel(`
                              geen robin | marit teun saar | anke | joost nadia | hanna | bram yara wim | sanne bo
list-helpdeskvragen            401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
ask-helpdeskvraag              401   403 |   201  201  201 |  201 |   201   201 |   201 |  201  201 201 |   201 201
read-helpdeskvraag             401   403 |   200  404  200 |  404 |   404   404 |   200 |  404  200 200 |   404 404
write-helpdeskregel            401   403 |   200  404  200 |  404 |   404   404 |   200 |  404  200 200 |   404 404
write-helpdeskregel:notitie    401   403 |   403  404  403 |  404 |   404   404 |   200 |  404  200 200 |   404 404
set-helpdeskstatus             401   403 |   200  404  200 |  404 |   404   404 |   200 |  404  200 200 |   404 404
set-helpdeskstatus:derde       401   403 |   403  404  403 |  404 |   404   404 |   200 |  404  200 200 |   404 404
assign-helpdeskvraag           401   403 |   403  404  403 |  404 |   404   404 |   200 |  404  200 200 |   404 404
merge-helpdeskvragen           401   403 |   403  404  403 |  404 |   404   404 |   200 |  404  200 200 |   404 404
take-over-helpdeskregel        401   403 |   403  404  403 |  404 |   404   404 |   200 |  404  200 200 |   404 404
link-artikel                   401   403 |   403  404  403 |  404 |   404   404 |   200 |  404  200 200 |   404 404
follow-up-helpdeskvraag:dicht  401   403 |   201  404  201 |  404 |   404   404 |   403 |  404  403 403 |   404 404
upload-helpdeskbijlage         401   403 |   201  201  201 |  201 |   201   201 |   201 |  201  201 201 |   201 201
read-helpdeskbijlage           401   403 |   200  404  200 |  404 |   404   404 |   200 |  404  200 200 |   404 404
retry-helpdeskmail             401   403 |   403  404  403 |  404 |   404   404 |   200 |  404  200 200 |   404 404
dismiss-mailmelding            401   403 |   403  404  403 |  404 |   404   404 |   200 |  404  200 200 |   404 404
list-helpdeskpost              401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  200 200 |   403 403
close-helpdeskpost             401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  200 200 |   403 403
list-helpdeskstellers          401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  200 200 |   403 403
ask-for-afzender               401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  201 201 |   403 403
list-wensen                    401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
vote-wens:wens                 401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
vote-wens                      401   403 |   404  404  404 |  404 |   404   404 |   404 |  404  404 404 |   404 404
judge-wens:wens                401   403 |   403  404  403 |  404 |   404   404 |   403 |  404  200 200 |   404 404
show-helpdeskinfo              401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
save-helpdeskinstellingen      401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
list-helpdeskteksten           401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
save-helpdeskteksten           401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
show-helpdeskinzicht           401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
export-helpdeskinzicht-csv     401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
export-helpdeskinzicht-xlsx    401   403 |   403  403  403 |  403 |   403   403 |   200 |  200  200 200 |   403 403
`);
