const wrong = document.getElementById('wrong')
if (wrong) wrong.hidden = !location.search.includes('wrong')

export {}
