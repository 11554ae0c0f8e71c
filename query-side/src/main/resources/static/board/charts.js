// Draws the tables of the page that ask for it. The table stays, folded away: it is the chart for those who cannot see
// it, and all there is without script.
const style = getComputedStyle(document.documentElement);
const colour = name => getComputedStyle(document.getElementById('board')).getPropertyValue(name).trim();
const rtl = document.documentElement.dir === 'rtl';
const LINES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#8a7a00', '#7b61b5'];

const LINE = 24;

let first = true;
let charts = [];

function cells(row) {
  return [...row.cells].map(cell => cell.textContent.trim());
}

function read(table) {
  const [head, ...rows] = [...table.rows].map(cells);
  return {
    names: head.slice(1),
    labels: rows.map(row => row[0]),
    columns: head.slice(1).map((_, i) => rows.map(row => Number(row[i + 1]))),
    colours: [...table.tBodies[0].rows].map(row => row.dataset.color && colour(row.dataset.color)),
  };
}

const KINDS = {
  line: ({names, labels, columns}) => ({
    type: 'line',
    data: {labels, datasets: columns.map((data, i) => ({
      label: names[i], data, stepped: true, borderColor: LINES[i % LINES.length], backgroundColor: LINES[i % LINES.length],
      borderWidth: 2.5, pointRadius: 3, pointStyle: ['circle', 'rect', 'triangle', 'rectRot'][i % 4],
    }))},
    options: {scales: {x: axis({reverse: rtl}), y: axis({beginAtZero: true, position: rtl ? 'right' : 'left', ticks: {precision: 0}})}},
  }),
  doughnut: ({labels, columns, colours}) => ({
    type: 'doughnut',
    data: {labels, datasets: [{data: columns[0], backgroundColor: colours, borderWidth: 0}]},
    options: {cutout: '62%'},
  }),
  bar: ({labels, columns}) => ({
    type: 'bar',
    data: {labels: labels.map(lines), datasets: [{data: columns[0], backgroundColor: LINES[0], maxBarThickness: 22}]},
    options: {
      indexAxis: 'y', plugins: {legend: {display: false}},
      scales: {x: axis({reverse: rtl, beginAtZero: true, ticks: {precision: 0}}), y: axis({position: rtl ? 'right' : 'left', grid: {display: false}})},
    },
  }),
};

/** A long name in as many lines as it takes: one line would be cut off at the edge. */
function lines(name) {
  return name.split(' ').reduce((all, word) => {
    const longer = `${all.at(-1) ?? ''} ${word}`.trim();
    return all.length && longer.length <= LINE ? [...all.slice(0, -1), longer] : [...all, word];
  }, []);
}

function axis(own) {
  const {ticks, grid, ...rest} = own;
  const ink = style.getPropertyValue('--bs-body-color');
  return {ticks: {color: ink, ...ticks}, grid: {color: style.getPropertyValue('--bs-border-color'), ...grid}, ...rest};
}

/** In a legend of parts, those there are none of are left to the table. */
function worthSaying(label, data) {
  return data.datasets.length > 1 || data.datasets[0].data[label.index] > 0;
}

function draw() {
  charts.forEach(chart => chart.destroy());
  charts = [...document.querySelectorAll('[data-chart]')].map(figure => {
    const table = figure.querySelector('table');
    const box = document.createElement('div');
    box.className = 'canvas';
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', document.getElementById(figure.parentElement.getAttribute('aria-labelledby')).textContent);
    box.append(canvas);
    figure.prepend(box);
    if (first) figure.querySelector('details').open = false;
    const config = KINDS[figure.dataset.chart](read(table));
    const legend = {rtl, labels: {color: style.getPropertyValue('--bs-body-color'), usePointStyle: true, boxHeight: 8, filter: worthSaying}, position: 'bottom'};
    config.options = {
      responsive: true, maintainAspectRatio: false, layout: {padding: {left: 12, right: 24}}, animation: false, locale: document.documentElement.lang,
      ...config.options, plugins: {legend, tooltip: {rtl}, ...config.options.plugins},
    };
    return new Chart(canvas, config);
  });
  first = false;
}

Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
draw();
document.addEventListener('shown', draw);
