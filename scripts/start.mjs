// @ts-check
/** `npm start`: install what is missing, build the site, serve it. Runs with nothing installed. */
const HELP = `npm start [-- --port N]

  Cài những gì còn thiếu, dựng trang web vào dist/ và mở tại http://localhost:4321/
  Install what is missing, build the site into dist/, serve it at http://localhost:4321/

  --port N   cổng khác · another port
  --help     dòng này · this text

  Dừng · to stop: Ctrl-C`;

// The imports come after this look: an old Node would fail on them with words nobody understands.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Cần Node 20 trở lên, máy này có ${process.version} · Node 20 or later is needed:\n\n` +
      '    curl -o- https://raw.githubusercontent.com/nvm-sh/nvm/v0.40.3/install.sh | bash && . ~/.nvm/nvm.sh && nvm install 24\n',
  );
  process.exit(1);
}
const { start } = await import('./setup/start-site.mjs');
process.exitCode = await start(process.argv.slice(2), HELP);
