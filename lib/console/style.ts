/** The one style sheet: light and dark, readable at 360 pixels. Every page carries it, known by its hash. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fbfaf8;--card:#fff;--ink:#1d1c1a;--soft:#66625c;--line:#e4e0d9;--link:#0b5a8a;
--up:#0b6b3a;--up-ground:#e3f4ea;--down:#a3231c;--down-ground:#fbe7e5;--flat:#56524c;--flat-ground:#efece7;--warn:#7a4d00;--warn-ground:#fdf0d5;--mark:#fff1b8}
@media(prefers-color-scheme:dark){:root{--ground:#151412;--card:#1e1d1a;--ink:#ece9e3;--soft:#a8a299;--line:#35322d;--link:#7cc0ea;
--up:#7ddba2;--up-ground:#16301f;--down:#ff9d94;--down-ground:#3b1c19;--flat:#bdb7ad;--flat-ground:#2c2a26;--warn:#f0c36d;--warn-ground:#3a2c10;--mark:#5a4a12}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
header{background:var(--card);border-bottom:1px solid var(--line)}
header>div,main,footer{max-width:62rem;margin:0 auto;padding:0 1rem}
header>div{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem 1.3rem;padding-top:.7rem;padding-bottom:.7rem}
header strong a{color:inherit;text-decoration:none;font-size:1.1rem;letter-spacing:-.01em}
nav{display:flex;flex-wrap:wrap;gap:.1rem 1rem}
nav a{color:var(--soft);text-decoration:none;padding:.2rem 0;border-bottom:2px solid transparent}
nav a:hover{color:var(--ink)}
nav a[aria-current]{color:var(--ink);border-color:var(--link)}
main{padding-top:1.2rem;padding-bottom:2.5rem}
footer{color:var(--soft);font-size:.85rem;padding-top:1rem;padding-bottom:2rem}
h1{font-size:1.55rem;line-height:1.25;margin:.2rem 0 .5rem;letter-spacing:-.015em}
h2{font-size:1.1rem;margin:2rem 0 .6rem}
h3{font-size:1rem;margin:0 0 .2rem;line-height:1.35}
p{margin:.4rem 0}
ul.plain,ol.plain{list-style:none;margin:0;padding:0}
.soft{color:var(--soft)}.small{font-size:.875rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.85rem 1rem;margin:0 0 .7rem}
.card h3 a{color:var(--ink);text-decoration:none}.card h3 a:hover{text-decoration:underline}
.meta{color:var(--soft);font-size:.85rem;display:flex;flex-wrap:wrap;gap:.05rem .9rem}
.chips{display:flex;flex-wrap:wrap;gap:.35rem;margin-top:.5rem}
.chip{display:inline-block;border-radius:1rem;padding:.05rem .6rem;font-size:.83rem;text-decoration:none;font-variant-numeric:tabular-nums;white-space:nowrap;max-width:100%;overflow:hidden;text-overflow:ellipsis}
a.chip:hover{text-decoration:underline}
.up{color:var(--up);background:var(--up-ground)}.down{color:var(--down);background:var(--down-ground)}
.flat{color:var(--flat);background:var(--flat-ground)}.warn{color:var(--warn);background:var(--warn-ground)}
.plain-chip{border:1px solid var(--line);color:var(--soft)}
.text{max-width:44rem;font-size:1.05rem}.text p{margin:0 0 1rem;white-space:pre-line}
mark{background:var(--mark);color:inherit;border-radius:.2rem;padding:0 .1em}
blockquote{margin:.4rem 0;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--line);color:var(--soft)}
.cut{border-left:3px solid var(--line);padding-left:.8rem;margin:0 0 .8rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.85em;background:var(--flat-ground);border-radius:.25rem;padding:.05em .3em}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.6rem;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .7rem;border-bottom:1px solid var(--line)}
tr:last-child td{border-bottom:0}
th{color:var(--soft);font-weight:600;white-space:nowrap}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
svg{display:block;width:100%;height:auto}
svg .bar-up{fill:var(--up)}svg .bar-down{fill:var(--down)}svg .bar-flat{fill:var(--flat)}
svg .axis{stroke:var(--soft);stroke-width:1}svg .grid{stroke:var(--line);stroke-width:1}
svg text{fill:var(--soft);font-size:11px;font-family:system-ui,sans-serif}
.empty{color:var(--soft);padding:2rem 1rem;text-align:center;border:1px dashed var(--line);border-radius:.6rem}
.pager{margin-top:1rem}
details summary{cursor:pointer}
.verb{display:inline-block;min-width:4.2rem;text-align:center;border-radius:.3rem;font:600 .78rem ui-monospace,monospace;padding:.15rem .4rem}
@media(max-width:40rem){svg text{font-size:21px}table.stack thead{display:none}table.stack tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}
table.stack tr:last-child{border-bottom:0}table.stack td{display:block;border:0;padding:.15rem .8rem;text-align:left}
table.stack td[data-name]::before{content:attr(data-name) ": ";color:var(--soft)}}
`;
