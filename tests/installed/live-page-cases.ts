/** Pages that change without rest for a while: what runs in them, and what is marked once they rest. */

export interface LivePage {
  html: string;
  /** Runs in the page; what it returns is called when the page is to rest. */
  live: () => () => void;
  /** Marks when the page has come to rest. */
  marks: readonly string[];
}

export const LIVE_PAGES: Readonly<Record<string, LivePage>> = {
  'a ticker at 60 Hz that changes its text': {
    html: '<p id="ticker">Huawei</p><p>SenseTime signed.</p>',
    live: () => {
      const text = document.getElementById('ticker')!.firstChild as Text;
      let count = 0;
      const timer = setInterval(() => {
        text.data = count++ % 2 ? `Up ${count}: Huawei rose.` : `Huawei fell by ${count}.`;
      }, 16);
      return () => clearInterval(timer);
    },
    marks: ['Huawei', 'SenseTime'],
  },
  '200 new nodes a second, the old ones taken off': {
    html: '<div id="log"></div><p>SenseTime signed.</p>',
    live: () => {
      const log = document.getElementById('log')!;
      const timer = setInterval(() => {
        for (let each = 0; each < 10; each++) {
          const line = document.createElement('p');
          line.textContent = 'Huawei was named.';
          log.append(line);
        }
        while (log.childElementCount > 10) log.firstElementChild!.remove();
      }, 50);
      return () => {
        clearInterval(timer);
        while (log.childElementCount > 2) log.firstElementChild!.remove();
      };
    },
    marks: ['Huawei', 'Huawei', 'SenseTime'],
  },
  'an endless page, scrolled': {
    html: '<div id="feed"></div>',
    live: () => {
      const feed = document.getElementById('feed')!;
      let count = 0;
      const timer = setInterval(() => {
        const part = document.createElement('p');
        part.style.height = '900px';
        part.textContent = `Part ${count++} is about Huawei.`;
        feed.append(part);
        scrollTo(0, document.documentElement.scrollHeight);
      }, 100);
      return () => {
        clearInterval(timer);
        feed.append('SenseTime at the end.');
        while (feed.childElementCount > 1) feed.firstElementChild!.remove();
      };
    },
    marks: ['Huawei', 'SenseTime'],
  },
  'articles that follow each other under new addresses': {
    html: '<main><h1>Huawei</h1><p>Huawei built it.</p></main>',
    live: () => {
      let count = 0;
      const timer = setInterval(() => {
        history.pushState({}, '', `#article-${count++}`);
        document.title = `Article ${count}`;
        document.querySelector('main')!.innerHTML =
          `<h1>Article ${count}</h1><p>${count % 2 ? 'Huawei' : 'SenseTime'} came.</p>`;
      }, 150);
      return () => {
        clearInterval(timer);
        document.querySelector('main')!.innerHTML = '<p>SenseTime came.</p>';
      };
    },
    marks: ['SenseTime'],
  },
  'a translation by the browser, and back': {
    html: '<p>Huawei built it in <b>Hanoi</b>.</p><p>SenseTime signed.</p>',
    live: () => {
      const translate = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          const outer = document.createElement('font');
          const inner = document.createElement('font');
          outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
          inner.textContent = text.data.replace('built it', 'hat es gebaut');
          outer.append(inner);
          text.replaceWith(outer);
        }
      };
      const restore = () => {
        for (const font of document.querySelectorAll('font'))
          font.replaceWith(new Text(font.textContent ?? ''));
      };
      const timers = [setTimeout(translate, 200), setTimeout(restore, 600)];
      timers.push(setTimeout(translate, 1000));
      return () => timers.forEach(clearTimeout);
    },
    marks: ['Huawei', 'SenseTime'],
  },
};

/** The same for the long run. */
export const ALSO_LIVE: Readonly<Record<string, LivePage>> = {
  'a ticker at 60 Hz that replaces its nodes': {
    html: '<p id="ticker">Huawei</p><p>SenseTime signed.</p>',
    live: () => {
      let count = 0;
      const timer = setInterval(() => {
        document.getElementById('ticker')!.innerHTML = `${count++} <b>Hua</b>wei rose.`;
      }, 16);
      return () => clearInterval(timer);
    },
    marks: ['Huawei', 'SenseTime'],
  },
  'a ticker at 60 Hz among 20,000 text nodes': {
    html: '<p>SenseTime signed.</p><p id="ticker">Huawei</p>',
    live: () => {
      const ticker = document.getElementById('ticker')!;
      for (let index = 0; index < 20_000; index++) ticker.append(new Text(' rain'));
      let count = 0;
      const timer = setInterval(() => {
        (ticker.firstChild as Text).data = `${count++}: Huawei rose.`;
      }, 16);
      return () => {
        clearInterval(timer);
        ticker.replaceChildren('Huawei rose.');
      };
    },
    marks: ['SenseTime', 'Huawei'],
  },
  'a body that is replaced again and again': {
    html: '<p>Huawei built it.</p>',
    live: () => {
      const replace = (text: string) => {
        const body = document.createElement('body');
        body.innerHTML = `<p>${text}</p>`;
        document.body = body;
      };
      let count = 0;
      const timer = setInterval(() => replace(count++ % 2 ? 'Huawei.' : 'Rain, Huawei.'), 50);
      return () => {
        clearInterval(timer);
        replace('SenseTime came.');
      };
    },
    marks: ['SenseTime'],
  },
  'a virtual list': {
    html: '<ol id="rows"></ol>',
    live: () => {
      const rows = document.getElementById('rows')!;
      for (let each = 0; each < 12; each++) rows.append(document.createElement('li'));
      let top = 0;
      const draw = () => {
        for (const [index, row] of [...rows.children].entries())
          row.textContent = `${top + index}: ${(top + index) % 4 ? 'rain' : 'Huawei'} came.`;
        if (top % 3 === 0) rows.append(rows.firstElementChild!);
        top++;
      };
      const timer = setInterval(draw, 30);
      return () => {
        clearInterval(timer);
        top = 0;
        draw();
      };
    },
    marks: ['Huawei', 'Huawei', 'Huawei'],
  },
};
