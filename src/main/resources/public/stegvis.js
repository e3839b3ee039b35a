// Makes pages nicer that work without it. Keeps nothing in the browser.
'use strict';
(() => {
  const PAUSE = 2000;
  const SESSION = 60 * 60 * 1000;
  const WARNING = 5 * 60 * 1000;

  const said = (place, text) => { if (place.textContent !== text) place.textContent = text; };

  const line = (parent, className) => {
    const p = document.createElement('p');
    p.className = className;
    p.setAttribute('role', 'status');
    parent.append(p);
    return p;
  };

  const clock = () => new Date().toLocaleTimeString('sv-SE',
    { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });

  // What is written is kept by the server while it is written.
  let lastContact = Date.now();
  const keep = async (form, place) => {
    try {
      const answer = await fetch('/paborjat', {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams(new FormData(form)),
        keepalive: document.visibilityState === 'hidden',
      });
      if (answer.ok) lastContact = Date.now();
      said(place, answer.ok ? 'Utkastet är sparat ' + clock() + '. Bara du ser det.'
        : answer.status === 401 ? 'Du är utloggad. Tryck på spara-knappen så får du logga in, och texten följer med.'
        : 'Utkastet kunde inte sparas just nu. Texten står kvar här.');
    } catch {
      said(place, 'Ingen kontakt med Stegvis just nu. Texten står kvar här, försök igen om en stund.');
    }
  };
  for (const mark of document.querySelectorAll('input[name=_behall]')) {
    const form = mark.form;
    const place = line(form, 'hint');
    let timer = 0;
    const stop = () => {
      clearTimeout(timer);
      timer = 0;
    };
    const now = () => {
      stop();
      keep(form, place);
    };
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE);
    });
    form.addEventListener('submit', stop);
    // What is thrown away is not kept once more on the way out.
    document.querySelector('form[action="/paborjat/slangt"]')?.addEventListener('submit', stop);
    // Whoever leaves in the middle of a word finds that word again.
    document.addEventListener('visibilitychange', () => { if (timer && document.visibilityState === 'hidden') now(); });
  }

  // Counts as the server does: characters, a line end as one.
  for (const area of document.querySelectorAll('textarea[data-max]')) {
    const most = Number(area.dataset.max);
    const place = line(area.parentElement, 'hint');
    const count = () => {
      const length = [...area.value.replace(/\r\n?/g, '\n').trim()].length;
      if (length > most * .8) {
        said(place, length > most ? (length - most) + ' tecken för mycket' : (most - length) + ' tecken kvar');
      } else {
        said(place, '');
      }
    };
    area.addEventListener('input', count);
    count();
  }

  // Numbers to copy.
  for (const button of document.querySelectorAll('button[data-kopiera]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.kopiera).value);
      button.textContent = 'Kopierat';
    });
  }

  // A warning before the session ends.
  if (document.querySelector('form[action="/logga-ut"]')) {
    let place = null;
    setInterval(() => {
      const left = SESSION - (Date.now() - lastContact);
      if (left > WARNING) {
        if (place) said(place, '');
        return;
      }
      place = place || line(document.querySelector('main'), 'session-end');
      said(place, left > 0 ? 'Du loggas snart ut för att du inte har gjort något på en stund. Spara, eller öppna en sida.'
        : 'Du är utloggad. Det du har skrivit på sidan följer med när du sparar och loggar in igen.');
    }, 20000);
  }

  // A slash goes to the search field.
  document.addEventListener('keydown', event => {
    const field = document.querySelector('input[type=search]');
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === '/' && field && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
    }
  });
})();
