(() => {
  'use strict';
  const leads = [...document.querySelectorAll('.lead')];
  const form = document.querySelector('.filters');
  const filters = [...form.querySelectorAll('[data-filter]')];
  const search = document.querySelector('#text');
  const shown = document.querySelector('#shown');
  const nobody = document.querySelector('#nobody');
  const said = new Map();
  const says = lead => {
    if (!said.has(lead)) said.set(lead, lead.textContent.toLowerCase());
    return said.get(lead);
  };

  const show = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const lead of leads) {
      const fits = filters.every(f => !f.value || lead.dataset[f.dataset.filter] === f.value)
        && words.every(word => says(lead).includes(word));
      lead.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const field of [search, ...filters]) field.classList.toggle('set', field.value !== '');
    shown.textContent = shown.dataset.says.replace('{0}', count).replace('{1}', leads.length);
    nobody.hidden = count > 0;
  };
  let waiting = 0;
  search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(show, 120); });
  filters.forEach(f => f.addEventListener('change', show));
  form.addEventListener('reset', () => setTimeout(show));
  form.addEventListener('submit', event => event.preventDefault());

  const step = (from, by) => {
    let at = leads.indexOf(from) + by;
    while (leads[at] && leads[at].hidden) at += by;
    if (!leads[at]) return;
    const summary = leads[at].firstElementChild;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'nearest' });
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
    const from = event.target.closest('[data-word]');
    const word = from && document.getElementById(from.dataset.word);
    if (!word) return;
    word.scrollIntoView({ block: 'nearest' });
    word.classList.add('flash');
    setTimeout(() => word.classList.remove('flash'), 1600);
  });
  show();
})();
