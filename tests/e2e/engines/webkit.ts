import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { createServer } from 'node:net'
import { Builder, Key, type WebDriver } from 'selenium-webdriver'
import { Command, Name } from 'selenium-webdriver/lib/command.js'
import type { Engine, Point, Reader } from './reader.ts'

const driver = '/usr/bin/WebKitWebDriver'
const binary = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0]

/** WebKitGTK, the engine of Safari, through its own driver and a display that nobody sees. */
export const webkitEngine: Engine = {
  name: 'WebKit',
  installed: existsSync(driver) && existsSync('/usr/bin/xvfb-run') && binary !== undefined,
  async launch({ javaScript }) {
    const port = await freePort()
    const server = spawn('xvfb-run', ['-a', driver, `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
    })
    try {
      const session = await connect(port, javaScript)
      return { ...readerOf(session), close: () => session.quit().finally(() => stop(server)) }
    } catch (error) {
      stop(server)
      throw error
    }
  },
}

function readerOf(session: WebDriver) {
  const pointer = (pointerType: 'mouse' | 'touch', actions: object[]) =>
    session.execute(
      new Command(Name.ACTIONS).setParameter('actions', [
        { type: 'pointer', id: pointerType, parameters: { pointerType }, actions },
      ]),
    )
  return {
    open: (url: string) => session.get(url),
    resize: (width: number, height: number) => resize(session, width, height),
    point: (...to: Point) => pointer('mouse', [moveTo(to)]),
    tap: (...at: Point) => pointer('touch', [moveTo(at), down, up]),
    click: (...at: Point) => pointer('mouse', [moveTo(at), down, up]),
    drag: (from: Point, to: Point) => pointer('mouse', [moveTo(from), down, moveTo(to), up]),
    async press(key: Parameters<Reader['press']>[0]) {
      const value = { Tab: Key.TAB, Escape: Key.ESCAPE, Enter: Key.ENTER, m: 'm' }[key]
      await session.actions().sendKeys(value).perform()
    },
    type: (words: string) => session.actions().sendKeys(words).perform(),
    picture: () => session.takeScreenshot(),
    run: <A, R>(script: (argument: A) => R, argument: A) =>
      session.executeScript<R>(`return (${script.toString()})(arguments[0])`, argument),
  }
}

const down = { type: 'pointerDown', button: 0 }
const up = { type: 'pointerUp', button: 0 }

function moveTo([x, y]: Point): object {
  return { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }
}

/**
 * Resizes the window, and waits until the page has the size, in pixels: the driver answers earlier. The window cannot be narrower
 * than its toolbar.
 *
 * @throws if the page does not get the size within ten seconds.
 */
async function resize(session: WebDriver, width: number, height: number): Promise<void> {
  const { frame } = await pageSize(session)
  const size = { width: width + frame.width, height: height + frame.height }
  await session
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...size })
  const start = Date.now()
  for (;;) {
    const page = await pageSize(session)
    if (page.width === width && page.height === height) return
    const spent = Date.now() - start
    if (spent > 1000 && page.width > width && page.height === height) return
    if (spent > 10_000)
      throw new Error(
        `Unexpected window of ${page.width} × ${page.height} pixels, expected ${width} × ${height}`,
      )
  }
}

type Size = { width: number; height: number }

/** The size of the page, and what the window adds to it, in pixels. */
function pageSize(session: WebDriver): Promise<Size & { frame: Size }> {
  return session.executeScript(
    `return {
      width: innerWidth,
      height: innerHeight,
      frame: { width: outerWidth - innerWidth, height: outerHeight - innerHeight },
    }`,
  )
}

async function connect(port: number, javaScript: boolean): Promise<WebDriver> {
  const args = ['--automation', ...(javaScript ? [] : ['--enable-javascript=false'])]
  for (let attempt = 1; ; attempt++) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args },
        })
        .build()
    } catch (error) {
      if (attempt === 20) throw error
      await new Promise((done) => setTimeout(done, 500))
    }
  }
}

function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid)
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
