import { byId } from './dom.js'

if (location.search.includes('wrong')) byId('wrong').textContent = 'That was not the password.'
byId('password').focus()
