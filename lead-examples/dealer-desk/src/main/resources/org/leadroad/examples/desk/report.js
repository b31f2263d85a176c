(() => {
  'use strict';
  const STEP = 100;
  const find = id => document.getElementById(id);
  const list = find('leads');
  const form = document.querySelector('.filters');
  if (!form) return;
  const filters = [...form.querySelectorAll('[data-filter]')];
  const search = find('text');
  const shown = find('shown');
  const nobody = find('nobody');
  const more = find('more');
  const told = [...list.children];
  const rest = find('rest') ? JSON.parse(find('rest').textContent) : { leads: [] };
  const said = new Map();
  const number = n => String(n).replace(/\B(?=(\d{3})+$)/g, rest.group ? rest.group[0] : '');
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, i) => values[i]);
  const word = (data, value) =>
    [...filters.find(f => f.dataset.filter === data).options].find(o => o.value === value).text;

  /* Behind the stories a lead is an array: name, more, line, points, flags, dot, band, standing, channel, called, place of the first. */
  const of = { dot: 5, band: 6, standing: 7, channel: 8, called: 9 };
  const value = (lead, data) => lead[of[data]];
  const says = (lead, text) => {
    if (!said.has(lead)) said.set(lead, text(lead).toLowerCase());
    return said.get(lead);
  };
  const draw = (lead, place) => {
    const drawn = find('brief').content.cloneNode(true).firstElementChild;
    const part = name => drawn.querySelector('.' + name);
    const text = (tag, css, says) => {
      const made = document.createElement(tag);
      made.className = css;
      made.textContent = says;
      return made;
    };
    part('rank').textContent = place;
    const dot = value(lead, 'dot');
    part('dot').classList.add(dot);
    part('dot').title = word('dot', dot);
    part('dot').setAttribute('aria-label', word('dot', dot));
    part('name').append(lead[0] || text('i', 'soft', rest.nobody[0]), ' ', text('small', 'soft', lead[1]));
    part('line').textContent = lead[2];
    if (lead[4] & 1) part('chips').append(text('span', 'chip', lead[10] ? fill(rest.see[0], lead[10]) : rest.flags[0]));
    if (lead[4] & 2) part('chips').append(text('span', 'chip bad', rest.flags[1]));
    if (lead[4] & 8) part('chips').append(text('span', 'chip bad', rest.flags[3]));
    part('chips').append(
      text('span', 'chip ' + value(lead, 'standing'), word('called', value(lead, 'called'))),
      text('span', 'chip ' + value(lead, 'band'), 
        lead[4] & 16 ? rest.flags[value(lead, 'band') === 'HOT' ? 4 : 5] : word('band', value(lead, 'band'))));
    drawn.querySelector('b').textContent = number(lead[3]).replace('-', '−');
    if (lead[4] & 4) drawn.querySelector('b').after(text('small', 'soft', rest.flags[2]));
    part('of').style.setProperty('--of', Math.max(0, lead[3]));
    part('elsewhere').textContent = fill(part('elsewhere').dataset.says, place);
    return drawn;
  };

  let behind = [];
  let drawn = 0;
  const offer = () => {
    if (!more) return;
    const left = behind.length - drawn;
    more.parentElement.hidden = left === 0;
    more.textContent = fill(more.dataset.says, number(Math.min(STEP, left)), number(left));
  };
  const drawMore = () => {
    list.append(...behind.slice(drawn, drawn + STEP).map(i => draw(rest.leads[i], rest.first + i)));
    drawn = Math.min(behind.length, drawn + STEP);
    offer();
  };
  const show = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const set = filters.filter(f => f.value);
    let count = 0;
    for (const lead of told) {
      const fits = set.every(f => lead.dataset[f.dataset.filter] === f.value)
        && words.every(each => says(lead, l => l.textContent).includes(each));
      lead.hidden = !fits;
      count += fits ? 1 : 0;
    }
    behind = [];
    rest.leads.forEach((lead, i) => {
      if (set.every(f => value(lead, f.dataset.filter) === f.value)
        && words.every(each => says(lead, l => l[0] + ' ' + l[1] + ' ' + l[2]).includes(each))) behind.push(i);
    });
    count += behind.length;
    while (list.children.length > told.length) list.lastElementChild.remove();
    drawn = 0;
    if (set.length + words.length) drawMore();
    else offer();
    for (const field of [search, ...filters]) field.classList.toggle('set', field.value !== '');
    shown.textContent = fill(shown.dataset.says, number(count), number(told.length + rest.leads.length));
    nobody.hidden = count > 0;
  };
  let waiting = 0;
  search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(show, 120); });
  filters.forEach(f => f.addEventListener('change', show));
  form.addEventListener('reset', () => setTimeout(show));
  form.addEventListener('submit', event => event.preventDefault());
  if (more) more.addEventListener('click', () => {
    const last = list.lastElementChild;
    drawMore();
    if (last.nextElementSibling) last.nextElementSibling.firstElementChild.focus();
  });

  const step = (from, by) => {
    const way = by > 0 ? 'nextElementSibling' : 'previousElementSibling';
    let to = from ? from[way] : list.firstElementChild;
    while (to && to.hidden) to = to[way];
    if (!to) return;
    to.firstElementChild.focus({ preventScroll: true });
    to.firstElementChild.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = event.target;
    const lead = at.closest && at.closest('.lead');
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName);
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (arrow && (!typing || (at === search && arrow > 0))) {
      if (lead && at.tagName !== 'SUMMARY') return;
      event.preventDefault();
      step(lead, lead ? arrow : 1);
    } else if (event.key === 'Escape' && lead) {
      lead.open = false;
      lead.firstElementChild.focus();
    } else if (event.key === '/' && !typing) {
      event.preventDefault();
      search.focus();
    }
  });

  document.addEventListener('click', event => {
    const first = event.target.closest('[data-place]');
    if (!first) return;
    const place = Number(first.dataset.place);
    const all = () => list.children[place - 1];
    if (!all() || all().hidden) {
      form.reset();
      show();
      while (!all() && drawn < behind.length) drawMore();
    }
    all().open = true;
    all().firstElementChild.focus({ preventScroll: true });
    all().scrollIntoView({ block: 'start' });
  });
  document.addEventListener('click', event => {
    const from = event.target.closest('[data-word]');
    if (!from) return;
    const said = from.closest('.lead').querySelectorAll('.words tr')[from.dataset.word];
    said.scrollIntoView({ block: 'nearest' });
    said.classList.add('flash');
    setTimeout(() => said.classList.remove('flash'), 1600);
  });
  show();
})();
