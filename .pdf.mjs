import {createServer} from 'node:http'; import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core'; import {CHROMIUM_ARGS, ensureBrowsers} from './scripts/browsers.js'; import {sameEverywhere} from './scripts/machine.js';
const font=process.argv[2]||'sans-serif', out=process.argv[3]||'/tmp/shots/print.pdf', format=process.argv[4]||'A4', film=process.argv[5], extra=process.argv[6]||'';
const server=createServer((q,r)=>{if(q.url.startsWith('/a.js')){r.setHeader('content-type','text/javascript');return r.end(readFileSync('dist/soviet-film-list.js'))} r.setHeader('content-type','text/html'); r.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Leadership on screen</title><style>body{margin:0;font-family:${font}}${extra}</style><body><script type="module" src="/a.js"></script><soviet-film-list></soviet-film-list>`)}).listen(0);
const b=await chromium.launch({executablePath:ensureBrowsers().chromium,args:CHROMIUM_ARGS,env:sameEverywhere()}); const p=await b.newPage(); await p.goto(`http://localhost:${server.address().port}/`);
await p.evaluate(async()=>{await customElements.whenDefined('soviet-film-list');await document.querySelector('soviet-film-list').updateComplete});
if(film) await p.evaluate(async f=>{const l=document.querySelector('soviet-film-list');l.open(f);await l.updateComplete;},film);
await p.pdf({path:out,format,margin:{top:'11mm',bottom:'11mm',left:'14mm',right:'14mm'},printBackground:false}); await b.close(); server.close();
