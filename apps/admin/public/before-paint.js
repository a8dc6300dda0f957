// The theme and the language the person chose on this device, set before anything is drawn.
(function () {
  var root = document.documentElement;
  var theme = null;
  var language = null;
  try {
    theme = localStorage.getItem('mutuality.theme');
    root.dataset.density = localStorage.getItem('mutuality.density') || 'comfortable';
    language = localStorage.getItem('mutuality.language');
  } catch {
    // A browser that keeps nothing still gets the system's theme and language.
  }
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.lang = language || (/^es\b/i.test(navigator.language) ? 'es' : 'en');
})();
