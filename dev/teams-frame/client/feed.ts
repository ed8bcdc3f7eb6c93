/** One line of the feed, as the stand-in for Graph keeps it. */
type Regel = { nummer: number; tekst: string; onderregel: string; webUrl: string; op: string; isGelezen: boolean };

type FeedParts = {
  /** Object id of who is looking. */
  wie(): string;
  /** Opens what a line is about. */
  open(webUrl: string): void;
};

const ELKE_MS = 4000;
const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const bell = find<HTMLButtonElement>('bell');
const feed = find('feed');
const tijd = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

async function call(wie: string, body?: object): Promise<readonly Regel[] | undefined> {
  const address = `/dev/meldingen?${new URLSearchParams({ voor: wie })}`;
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : { cache: 'no-store' as const };
  const response = await fetch(address, init).catch(() => undefined);
  return response?.ok ? ((await response.json()) as { meldingen: readonly Regel[] }).meldingen : undefined;
}

function makeLine({ tekst, onderregel, webUrl, op, isGelezen }: Regel): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = webUrl;
  link.append(tekst);
  const onder = document.createElement('small');
  onder.textContent = `${onderregel} ${tijd.format(new Date(op))}`;
  link.append(onder);
  if (!isGelezen) link.dataset.nieuw = '';
  return link;
}

function showCount(aantal: number): void {
  const count = find('bell-count');
  count.hidden = aantal === 0;
  count.textContent = String(aantal);
  find('bell-text').textContent = aantal === 0 ? 'niets nieuws' : `${aantal} nieuw`;
}

/** The bell of Teams: how much is new for this person, and the list of it. */
export function startFeed({ wie, open }: FeedParts): { refresh(): void } {
  const setOpen = (isOpen: boolean): void => {
    feed.hidden = !isOpen;
    bell.setAttribute('aria-expanded', String(isOpen));
  };
  let getoond = '';

  function show(regels: readonly Regel[]): void {
    const nieuw = JSON.stringify(regels);
    // A list that is drawn anew would take the focus away.
    if (nieuw === getoond) return;
    getoond = nieuw;
    showCount(regels.filter(({ isGelezen }) => !isGelezen).length);
    find('feed-empty').hidden = regels.length > 0;
    find('feed-list').replaceChildren(
      ...regels.map((regel) => {
        const item = document.createElement('li');
        const link = makeLine(regel);
        link.addEventListener('click', (event) => {
          event.preventDefault();
          setOpen(false);
          open(regel.webUrl);
          void update({ gelezen: regel.nummer });
        });
        item.append(link);
        return item;
      }),
    );
  }

  async function update(body?: object): Promise<void> {
    const voor = wie();
    const regels = await call(voor, body);
    if (regels && voor === wie()) show(regels);
  }

  bell.addEventListener('click', () => {
    setOpen(feed.hidden !== false);
    if (feed.hidden) return;
    feed.focus();
    void update();
  });
  for (const deel of [bell, feed])
    deel.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || feed.hidden) return;
      setOpen(false);
      bell.focus();
    });
  setInterval(() => void update(), ELKE_MS);
  void update();
  return { refresh: () => void update() };
}
