module github.com/crewjam/saml

go 1.26
