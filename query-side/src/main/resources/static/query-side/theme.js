// Dark where the reader's system is dark; without script the page stays light.
document.documentElement.dataset.bsTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
