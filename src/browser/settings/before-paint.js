try {
  const page = document.documentElement
  page.style.cssText = localStorage.getItem('look') ?? ''
  page.className = localStorage.getItem('view') ?? ''
} catch {}
