(() => {
  const leads = [...document.querySelectorAll('.lead')];
  const filters = [...document.querySelectorAll('[data-filter]')];
  const text = document.querySelector('#text');
  const shown = document.querySelector('#shown');
  const show = () => {
    const words = text.value.trim().toLowerCase();
    let count = 0;
    for (const lead of leads) {
      const fits = filters.every(f => !f.value || lead.dataset[f.dataset.filter] === f.value)
        && (!words || lead.textContent.toLowerCase().includes(words));
      lead.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.textContent = count + ' of ' + leads.length + ' shown, nobody dropped';
  };
  filters.forEach(f => f.addEventListener('change', show));
  text.addEventListener('input', show);
  show();
})();
