// Before the first paint: nothing flashes in the wrong colours, or unstyled.
(() => {
  const root = document.documentElement;
  root.classList.add("live");
  let theme = null;
  try {
    theme = localStorage.getItem("futureproof-theme");
  } catch {
    // A browser may refuse storage to a local file: then the system's preference holds.
  }
  if (theme === "dark" || theme === "light") {
    root.dataset.theme = theme;
  }
})();
