// Runs before the first paint, so that the page never flashes in the wrong colours or the wrong language.
// A file of its own, because the content security policy allows no script inside the page.
(() => {
  const rot = document.documentElement;
  const lagret = (nokkel) => {
    try {
      return localStorage.getItem(nokkel);
    } catch {
      return null; // storage is switched off: the choice then lasts as long as the page
    }
  };
  const farger = lagret('tak.farger');
  const spraak =
    lagret('tak.spraak') ?? (navigator.languages.find((l) => /^(nb|nn|no)\b/.test(l)) === 'nn' ? 'nn' : 'nb');
  rot.lang = spraak === 'nn' ? 'nn' : 'nb';
  rot.dataset.colorScheme =
    farger === 'light' || farger === 'dark'
      ? farger
      : matchMedia('(prefers-color-scheme: dark)').matches
        ? 'dark'
        : 'light';
})();
