/** Words that say nothing about a bijeenkomst: function words, and what people write around an answer. Lower case. */
const LIJST = `
aan aangaande achter af afgelopen al aldus alhoewel alle allebei alleen allemaal allen alles als alsnog alsof altijd ander
andere anderen anders beide beiden ben bent beter bij bijna bijvoorbeeld bijv binnen blijf blijft blijven boven bovenal
bovendien buiten bv daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daarover daarvan daarvoor dan dank
dat de den der derde deze die diens dienen dit doe doen doet door doordat dus echt echter een eén één eens eentje
eerder eerst eerste eigen eigenlijk elk elkaar elke en enig enige enkel enkele enorm er eraan erbij erg ergens erin
ermee erop erover ervan ervoor etc even evenals fijn ga gaan gaat gauw ge gedaan geef geeft geen gehad gehoord geweest
gekregen geleden gemaakt gewoon geworden gij ging graag had hadden haar hare heb hebben hebt heeft heel hele hem hen
het hetgeen hetzelfde hier hierbij hierdoor hierin hiermee hierna hierop hierover hiervan hiervoor hij hoe hoeveel
hoewel hun hunne iedere iedereen ieder iemand iets ik ikzelf in inderdaad indien ineens inmiddels is ja je jezelf jij
jou jouw jullie kan kon konden krijg krijgen krijgt kun kunnen kunt laat laten lekker leuk leuke liefst liever ligt
maak maakt maken maar mag mee meer meest meeste men met mij mijn mijne mijzelf min minder misschien moest moesten moet moeten
mogelijk mogen na naar naast nadat namelijk natuurlijk nee neem nemen niemand niet niets nieuw nieuwe nog nogal nooit nou nu
ofschoon of om omdat omhoog omlaag omtrent omver ondanks onder ondertussen ons onszelf onze ook op opeens
opnieuw opzij over overigens paar per plus qua rond rondom samen sinds snap snel soms sowieso steeds straks super
te tegen ten ter terug terwijl tijdens toch toe toen tot totdat tussen u uit uw vaak van vandaag vanaf vandaan vanuit
vanwege veel vele ver verder verre vind vinden vindt volgens voor vooraf vooral voorbij vooruit vorig vorige waar
waarbij waardoor waarin waarmee waarna waarom waarop waarover waarvan waarvoor wanneer want waren was wat we wederom
weer weet weinig wel welk welke weten wie wiens wij wil wilde willen wilt word worden wordt zal ze zeer zeker zelf
zelfde zelfs zich zichzelf zie zien zij zijn zijne zin zit zitten zo zo’n zoals zodat zodra zogenaamd zonder zou zouden
zowat zulke zullen zult
`;

export const STOPWOORDEN: ReadonlySet<string> = new Set(LIJST.trim().split(/\s+/));
